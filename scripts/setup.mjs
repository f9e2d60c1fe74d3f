/**
 * Brings a machine that has only Node and npm to where the other commands run. Plain Node, no package needed.
 *
 *   node scripts/setup.mjs [chromium] [firefox] [readers]
 *
 * Installs the packages when they are missing or older than package-lock.json, and finds each named browser:
 * on the machine, else from the system's packages, else downloaded by @puppeteer/browsers. Says what it does on stderr.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCache, findBrowser } from './browser/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = line => process.stderr.write(`setup: ${line}\n`);
const giveUp = line => {
  say(line);
  process.exit(1);
};

/** Runs a command with its output on stderr: stdout belongs to the command that comes after. True: it went well. */
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** True when node_modules holds every package at the version that package-lock.json names. */
function packagesUpToDate() {
  const packages = file =>
    existsSync(join(root, file)) ? JSON.parse(readFileSync(join(root, file), 'utf8')).packages : {};
  const installed = packages('node_modules/.package-lock.json'); // npm's own note of what it put there
  return Object.entries(packages('package-lock.json')).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

function installPackages() {
  if (packagesUpToDate()) return;
  say('installing the packages that package-lock.json names (npm ci)');
  const npm = process.env.npm_execpath;
  const call = (...args) =>
    npm?.endsWith('.js')
      ? run(process.execPath, [npm, ...args])
      : run('npm', args, { shell: process.platform === 'win32' });
  const quiet = ['--include=dev', '--no-fund', '--no-audit'];
  // a mirror may lack packages of other platforms that the lock file names: then "install", which skips them
  if (!call('ci', ...quiet) && !call('install', '--no-save', ...quiet))
    giveUp(
      'npm could not install the packages; its own words stand above. Is the package registry within reach?',
    );
}

/** Other people's readers of our files (tests/formats/independent-readers.test.ts). */
const readers = ['bib2xml', 'biber', 'pandoc'];

/** What the compiler settings build on, written by WXT; every tool that reads tsconfig.json needs it. */
function prepare() {
  if (existsSync(join(root, '.wxt/tsconfig.json'))) return;
  if (!run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']))
    giveUp('WXT could not prepare the project; its own words stand above.');
}

const debianPackages = {
  readers: ['bibutils', 'biber', 'pandoc'],
  chromium: ['chromium', 'fonts-noto-cjk'],
  firefox: ['firefox-esr'],
};

/** Installs by apt where this user may: as root, or by sudo without a password. */
function installFromDebian(name) {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return;
  const prefix = process.getuid() === 0 ? [] : succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
  if (!prefix) return;
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const install = packages => apt('install', '-y', '--no-install-recommends', ...packages);
  say(`no ${name} here: installing it by apt-get`);
  apt('update');
  const packages = debianPackages[name];
  if (!install(packages)) install(packages.slice(0, 1)); // fonts are a comfort
}

function download(name) {
  say(`no ${name} from the system's packages: downloading one`);
  const tool = join(root, 'node_modules/@puppeteer/browsers/lib/main-cli.js');
  const version = name === 'chromium' ? 'chrome@stable' : 'firefox@esr';
  run(process.execPath, [tool, 'install', version, '--path', join(browserCache, name)]);
}

const advice = {
  chromium: [
    'Install it ("apt-get install chromium", "dnf install chromium", "brew install --cask chromium")',
    'or set CHROME_PATH to a Chromium or Chrome for Testing.',
  ].join(' '),
  firefox: [
    'Install it ("apt-get install firefox-esr", "dnf install firefox", "brew install --cask firefox")',
    'or set FIREFOX_PATH.',
  ].join(' '),
};

function ensureBrowser(name) {
  for (const install of [installFromDebian, download]) {
    if (findBrowser(name)) return;
    install(name);
  }
  if (!findBrowser(name)) giveUp(`no ${name} on this machine, and none could be installed. ${advice[name]}`);
}

/** The readers are wanted where apt has them; elsewhere their tests are skipped. */
function ensureReaders() {
  if (readers.some(program => !succeeds('which', [program]))) installFromDebian('readers');
}

const wanted = process.argv.slice(2);
const strange = wanted.filter(name => !(name in debianPackages));
if (strange.length > 0) giveUp(`knows chromium, firefox and readers, not ${strange.join(', ')}`);
installPackages();
prepare();
for (const name of wanted)
  if (name === 'readers') ensureReaders();
  else ensureBrowser(name);
