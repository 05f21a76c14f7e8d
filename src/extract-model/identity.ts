import type { ModelSettings } from './settings.ts';

/** Of our own part: the code book and the checks. */
const VERSION = '1.0.0';

/** Who reads, as in a fact's `derivedBy`; a fact's id follows from the name alone, so that it outlives the model. */
export const identityOf = ({ provider, model }: Pick<ModelSettings, 'provider' | 'model'>) =>
  ({
    method: 'model',
    name: 'bilateral-model',
    version: `${VERSION} ${provider}:${model}`,
  }) as const;
