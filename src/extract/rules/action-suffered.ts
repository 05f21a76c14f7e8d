import { sufferedAs } from './done-as.ts';
import { defineRule } from './rule.ts';
import { isUnderCriticism } from './under-criticism.ts';

const AS_FORCE = { family: 'act', detail: 'force', stance: 'conflictual' } as const;

/** "B's soldiers died in an attack by A", "B's posts came under fire from A": force, told by those who suffer it. */
export const actionSuffered = defineRule({
  name: 'action-suffered',
  families: ['suffered'],
  examples: [
    {
      text: 'Three Djiboutian soldiers died in an Eritrean air raid on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Djiboutian positions came under Eritrean artillery fire on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Three Djiboutian soldiers died in fighting with Eritrean troops on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    {
      text: 'Two villagers died in clashes between Eritrean and Djiboutian troops on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force DJI+ERI 1999-05-03'],
    },
    { text: 'Three Djiboutian soldiers died in an attack on 3 May 1999.', facts: [] },
    {
      text: 'Three Djiboutian soldiers suffered shrapnel wounds from Eritrean mortar fire on 3 May 1999.',
      publishedOn: '1999-05-04',
      facts: ['action/force ERI>DJI 1999-05-03'],
    },
    { text: 'Djibouti came under fire from Eritrea on 3 May 1999 for its stance.', facts: [] },
    { text: 'The Eritrean minister came under fire at home on 3 May 1999.', facts: [] },
  ],
  read: (frame) => (isUnderCriticism(frame) ? undefined : sufferedAs(frame, AS_FORCE)),
});
