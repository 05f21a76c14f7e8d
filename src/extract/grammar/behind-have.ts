const BEHIND_HAVE =
  /ed$|^(?:been|not|also|now|had|broken|cut|begun|built|chosen|come|done|drawn|found|given|gone|held|kept|left|lost|made|met|paid|put|sent|set|shut|sought|spoken|spent|taken|told|withdrawn|won)$/;

/** Whether a word right behind "have" tells that it is an auxiliary: "has called", "had broken off". */
export const isParticipleOrAdverb = (word: string): boolean => BEHIND_HAVE.test(word);
