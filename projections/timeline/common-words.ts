/** Words that anybody says of anything. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'a an the this that these those there here it its he she they we you i me us them him his her our your their my who which what when where how of in on at to for from with by about into as than and or but if so because not no nor only also very more most all any some such is are was were be been being am has have had do does did will would can could may might must should shall let one'.split(
    ' ',
  ),
);
