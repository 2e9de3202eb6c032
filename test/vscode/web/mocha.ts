/** Mocha's build for browsers makes a global of itself; scripts/vscode-host/run-suite.ts puts it before the suites. */
export default (globalThis as unknown as { Mocha: unknown }).Mocha;
