/** Everything that only the choices for a picture need, in one chunk. */

import "./share.css";
import "./pictures.css";

export { PicturePanel } from "./PicturePanel.tsx";
