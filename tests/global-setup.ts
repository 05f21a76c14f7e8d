import { env, execArgv } from 'node:process';

/** Without this flag jest compiles the suite to CommonJS and tests something that is not shipped. */
const flag = '--experimental-vm-modules';

export default function globalSetup(): void {
  if (![...execArgv, env['NODE_OPTIONS']].join(' ').includes(flag)) {
    throw new Error(`Run the tests with npm test: node was started without ${flag}.`);
  }
}
