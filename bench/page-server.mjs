// Serves, in a process of its own, a data folder, or with two arguments the bytes of a file by a bare express route; prints its URL.
import { readFileSync } from 'node:fs';
import express from 'express';
import { serve } from '../dist/src/compose/serve.js';

const [data, file] = process.argv.slice(2);

function bare() {
  const bytes = readFileSync(file, 'utf8');
  const app = express();
  app.set('etag', false);
  app.get('/page', (_request, response) => {
    response.type('application/json').send(bytes);
  });
  const server = app.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}`);
  });
}

if (file) bare();
else console.log((await serve({ data, host: '127.0.0.1', port: 0, withExamples: false })).url);
