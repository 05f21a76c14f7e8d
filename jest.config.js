export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tests/global-setup.ts',
  roots: ['<rootDir>/tests'],
  // Processes are started and killed: on a machine that is busy that takes its time.
  testTimeout: 30_000,
  // On every core: nothing is timed, and no two tests share a file or a port.
  maxWorkers: '100%',
  // Modules of a suite that is over are not given back: a process that holds too many is followed by a new one.
  workerIdleMemoryLimit: '1GB',
  testMatch: ['**/*.test.ts'],
  reporters: ['default', '<rootDir>/tests/totals-reporter.js'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
