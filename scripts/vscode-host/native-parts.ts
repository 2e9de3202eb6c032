/**
 * Two parts of VS Code's server are native add-ons that would need a C++ compiler. The log writer is replaced by a few
 * lines of JavaScript (without one, every output panel stays empty); the watchdog, which ends an orphaned extension
 * host a little earlier than VS Code's own check does, by nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOG_WRITER = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
class Logger {
  constructor(type, name, file) {
    this.file = file;
    this.level = 2;
    this.bare = false;
    mkdirSync(dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const head = new Date().toISOString().replace('T', ' ').slice(0, 23) + ' [' + names[level] + '] ';
    appendFileSync(this.file, this.bare ? message : head + message + '\\n');
  }
  trace(message) { this.write(0, message); }
  debug(message) { this.write(1, message); }
  info(message) { this.write(2, message); }
  warn(message) { this.write(3, message); }
  error(message) { this.write(4, message); }
  critical(message) { this.write(5, message); }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() {}
  clearFormatters() { this.bare = true; }
  flush() {}
  drop() {}
}
exports.version = 1;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
`;

const WATCHDOG = `
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
`;

/** Writes the replacements into an installed VS Code server (the folder that holds `out/server-main.js`). */
export function replaceNativeParts(vscode: string): void {
  writeFileSync(join(vscode, 'node_modules/@vscode/spdlog/index.js'), LOG_WRITER);
  writeFileSync(join(vscode, 'node_modules/@vscode/native-watchdog/index.js'), WATCHDOG);
}
