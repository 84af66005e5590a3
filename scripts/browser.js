// Finds a Chromium for the browser tests, and fetches one where there is none: node scripts/browser.js
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { arch, argv, env, execPath, exit, pid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const unpacked = resolve(import.meta.dirname, '../.cache/chromium');

/**
 * The first browser that starts: the one named by CROSSROADS_BROWSER, Playwright's own, one on
 * PATH, the packaged one if it has been unpacked. As `{ executablePath, env }` for a launch.
 * @throws where CROSSROADS_BROWSER names a browser that does not start.
 */
export function findBrowser() {
	const named = env.CROSSROADS_BROWSER;
	if (named) {
		if (starts({ executablePath: named })) return { executablePath: named };
		throw new Error(`CROSSROADS_BROWSER is "${named}", which is not a browser that starts here.`);
	}
	const onPath = (env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	const installed = [chromium.executablePath(), ...onPath];
	const browsers = installed.map((executablePath) => ({ executablePath }));
	return [...browsers, ...packagedBrowsers()].find(starts);
}

/** The packaged browser with the system's libraries, and with its own where those lack. */
function packagedBrowsers() {
	const executablePath = join(unpacked, 'chromium');
	// Its font is found there even where the system has no font at all.
	const withFont = { ...env, XDG_DATA_HOME: join(unpacked, 'fonts') };
	const withLibraries = { ...withFont, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') };
	return [
		{ executablePath, env: withFont },
		{ executablePath, env: withLibraries }
	];
}

function starts({ executablePath, env: own }) {
	if (!existsSync(executablePath)) return false;
	// Chrome on Windows opens a window when asked for its version; elsewhere libraries are no worry.
	if (platform !== 'linux') return true;
	return spawnSync(executablePath, ['--version'], { env: own, timeout: 20_000 }).status === 0;
}

function unpackPackaged() {
	if (platform !== 'linux' || arch !== 'x64' || existsSync(unpacked)) return;
	const part = `${unpacked}.${pid}`;
	mkdirSync(part, { recursive: true });
	// The package unpacks into the temporary folder, and its own libraries only in AWS Lambda.
	const { status } = spawnSync(
		execPath,
		['-e', `import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())`],
		{
			cwd: import.meta.dirname,
			env: { ...env, TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
			stdio: 'ignore'
		}
	);
	// It is an optional dependency: without it the next way is a download.
	if (status === 0) renameSync(part, unpacked);
	rmSync(part, { recursive: true, force: true });
}

function download() {
	const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
	spawnSync(execPath, [cli, 'install', 'chromium'], { stdio: 'ignore' });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	try {
		if (!findBrowser()) unpackPackaged();
		if (!findBrowser()) download();
		if (!findBrowser())
			throw new Error(
				'No browser for the tests: install chromium, or name one in CROSSROADS_BROWSER.'
			);
	} catch (error) {
		console.error(error.message);
		exit(1);
	}
}
