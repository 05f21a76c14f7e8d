// Copies the data files that the program reads at run time beside the built files.
import { cpSync } from 'node:fs';

cpSync('src/extract/data', 'dist/src/extract/data', {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
});

cpSync('web', 'dist/web', { recursive: true, filter: (path) => !path.endsWith('.ts') });
