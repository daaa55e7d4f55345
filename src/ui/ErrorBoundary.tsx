/** Keeps a failure where it happened: the part that threw is replaced, the rest of the page goes on, and the part can be tried again. */

import { Component, type ReactNode } from "react";

interface Props {
  /** What stands in the failed part's place; as a function it gets what tries the part again. */
  readonly fallback: ReactNode | ((retry: () => void) => ReactNode);
  readonly children: ReactNode;
  /** Called once for each failure. */
  readonly onError?: (error: unknown) => void;
  /** What the reader has chosen to see: another choice is another try. */
  readonly chosen?: unknown;
}

export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.chosen !== this.props.chosen) this.retry();
  }

  readonly retry = () => this.setState({ failed: false });

  override render() {
    const { fallback, children } = this.props;
    if (!this.state.failed) return children;
    return typeof fallback === "function" ? fallback(this.retry) : fallback;
  }
}
