import { execFile, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A screen that nobody sees, with a keyboard: browsers without a window hand no key to their own shortcuts. The browsers
 * that are started while it is there come up on it.
 */
export interface Screen {
  /** Presses keys together, as xdotool names them: `alt+shift+l`. */
  press(keys: string): Promise<void>;
  close(): void;
}

/** Whether there can be one: Debian's xvfb and xdotool are installed. */
export function hasScreen(): boolean {
  try {
    execFileSync('which', ['Xvfb', 'xdotool']);
    return true;
  } catch {
    return false;
  }
}

/** Starts a screen on a free display. */
export async function startScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await new Promise<string[]>((resolve, reject) => {
    createInterface(server.stdout).once('line', line => resolve([line]));
    server.once('exit', () => reject(new Error('Xvfb does not start')));
  });
  const display = `:${number}`;
  const before = process.env.DISPLAY;
  process.env.DISPLAY = display;
  return {
    async press(keys) {
      await run('xdotool', ['key', '--clearmodifiers', keys], { env: { ...process.env, DISPLAY: display } });
    },
    close() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      server.kill();
    },
  };
}
