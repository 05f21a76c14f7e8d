const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Say that what follows lies ahead. */
export const FUTURE = words(
  "will 'll won't shall would may might must should upcoming forthcoming effective payable begins starts opens convenes reconvenes resumes expires",
);

/** Arranged for a time to come; no more than nouns after an article. */
export const SCHEDULED = words('scheduled due slated expected expects planned plans planning');

/** Before "to" and a verb they look ahead. */
export const FORWARD = words(
  'expected expects scheduled due set slated plans plan planned planning ready likely intends intend hopes hope wants want preparing promised vowed supposed going about agreed decided poised continue invitation invitations invited',
);

export const BE_NOW = words("is are am 're 'm");

export const DETERMINERS = words(
  "the a an this that these those its his her their our my your 's any some all each which",
);

/** Forms of the past that do not end in "-ed". */
export const PAST = words(
  'was were had did been said met told held took came went gave made saw began led left spoke sent signed wrote won lost put hit broke brought bought built fought found flew fell felt got grew heard kept knew laid lay paid ran rose sat sought seized shot showed sold stood struck swore taught thought threw took underwent understood withdrew woke wore became begun broken chosen chose done driven drove fallen given gone grown known read seen shown spoken taken thrown written arose cut set shut spent slid sank rang drew drawn hung fled lent',
);

/** Done in the past, often about what lies ahead: "announced a conference in August". */
export const OPEN = words('announced proposed invited agreed promised pledged committed convened');

/** End in "-ed" and are no past. */
export const NOT_PAST = words(
  'need indeed speed exceed proceed succeed hundred united breed feed seed unprecedented limited related armed wounded so-called alleged',
);
