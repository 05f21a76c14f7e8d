import { expect, test } from '@jest/globals';
import { readNews } from './reading.ts';

const ON = '2025-02-19';

test.each([
  [
    'what was held against a state is denied by "this"',
    'Chad accuses Niger of arming rebels. Niamey denies this and says its men guard the border.',
    ['statement/accuse TCD>NER ../2025-02-19', 'statement/defend NER>TCD ../2025-02-19'],
  ],
  [
    'who hosts talks between two others does not meet them',
    'Angola will host talks between Chad and Niger on Monday.',
    ['meeting/in-person NER+TCD 2025-02-24'],
  ],
  [
    'rebels whom a state backs are no words of it',
    "Rebels backed by Niger marched into Chad's second-largest city.",
    [],
  ],
  [
    'whose word a refusal is told on does not speak again',
    "Mali turned down an offer of help from Chad, Chad's deputy foreign minister said.",
    ['statement/refuse MLI>TCD 2025-02-19~'],
  ],
  [
    'what something is called by the way is no word on whom it names',
    'Poland thanked Chad for what Prime Minister Donald Tusk called a big step toward stopping Mali.',
    ['statement/praise POL>TCD 2025-02-19~'],
  ],
  [
    'a border of two is of both',
    'Ghana said Wednesday it had withdrawn its troops from the Chad-Niger border.',
    ['action/ceasefire-withdrawal GHA>NER+TCD 2025-02-19'],
  ],
  [
    'several who sever ties with a third do so with it',
    'Chad accused Togo of theft. Ghana and Benin severed ties with the republic on Monday.',
    ['statement/accuse TCD>TGO 2025-02-19~'],
  ],
  [
    'permission to pass something on is no matter of the border',
    'Chad refused Mali permission to pass on its ammunition.',
    ['statement/refuse TCD>MLI 2025-02-19~'],
  ],
  [
    'own workers who may not leave are not arrested',
    'Nepal stopped its workers from leaving for Oman.',
    ['action/visa-border NPL>OMN 2025-02-19~'],
  ],
  [
    'what is said at talks in a month is of that month',
    'Peru warned Chad at talks in May 2024.',
    ['statement/threaten PER>TCD 2024-05'],
  ],
  [
    'a warning is repeated to whom it was given',
    'Peru warned Chad at talks in May 2024. Kenya said Mali must stop. The Peruvian president repeated the warning in a call on February 9.',
    [
      'statement/threaten PER>TCD 2024-05',
      'statement/appeal KEN>MLI 2025-02-19~',
      'statement/appeal PER>TCD 2025-02-09',
    ],
  ],
  [
    'a visit in a month opens the sentence',
    'During a visit to Kigali in May 2024, French President Emmanuel Macron recognised the guilt of his country.',
    ['meeting/visit FRA+RWA 2024-05'],
  ],
])('%s', (_name, text, facts) => {
  expect(readNews(text, ON)).toEqual(facts);
});
