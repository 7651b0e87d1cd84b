/** How long builds of generated libraries take, and how much memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeLibrary } from './generate';
import { budgetTable, count, row, table, type Row } from './table';

export interface BuildMeasures {
	/** Seconds until the stories were read, and until the site was written. */
	reading: number;
	whole: number;
	/** Most memory at one time, in GB: resident pages of all processes (what they share is counted for each). */
	memory: number;
}

/** Milliseconds between looks at the memory. */
const interval = 100;
const scenes = 5;
/** The list; and of each story its title page, its scenes and the whole on one page. */
const pagesOf = (stories: number) => 1 + stories * (2 + scenes);

/**
 * Builds a site as `npm run build` does, in a process of its own.
 *
 * @param environment `STORIES_DIR`, `BUILD_DIR` and what else differs from this process.
 * @throws Error with the end of what was printed, when the build fails.
 */
export async function measureBuild(environment: NodeJS.ProcessEnv): Promise<BuildMeasures> {
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	const build = spawn(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], {
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let memory = 0;
	const look = setInterval(() => {
		if (build.pid !== undefined) memory = Math.max(memory, memoryOfTree(build.pid));
	}, interval);
	let printed = '';
	let reading = NaN;
	build.stdout.on('data', (text: Buffer) => {
		// the report comes when the last story is read
		if (Number.isNaN(reading)) reading = seconds();
		printed += text.toString();
	});
	build.stderr.on('data', (text: Buffer) => (printed += text.toString()));
	const code = await new Promise((resolve, reject) =>
		build.once('error', reject).once('close', resolve)
	).finally(() => clearInterval(look));
	if (code !== 0) throw new Error(`The build failed:\n${printed.slice(-2000)}`);
	return { reading, whole: seconds(), memory };
}

/**
 * Builds libraries of several sizes, one of them a second time without a change, and tells the figures.
 *
 * @param folder For stories, sites and what is remembered of them; emptied of each when it was measured.
 */
export async function measureBuilds(folder: string): Promise<string> {
	const measured: { name: string; stories: number; figures: BuildMeasures }[] = [];
	for (const stories of [100, 1000, 5000]) {
		const here = path.join(folder, `builds-${stories}`);
		rmSync(here, { recursive: true, force: true });
		const environment = {
			STORIES_DIR: path.join(here, 'stories'),
			BUILD_DIR: path.join(here, 'site'),
			CACHE_DIR: path.join(here, 'cache')
		};
		writeLibrary(environment.STORIES_DIR, { stories, scenes, seed: stories });
		const add = async (name: string) => {
			measured.push({ name, stories, figures: await measureBuild(environment) });
			console.error(`built: ${name}`);
		};
		await add(`${count(stories)} stories`);
		if (stories === 1000) await add(`${count(stories)} stories, none changed`);
		rmSync(here, { recursive: true, force: true });
	}
	const title = 'Builds of stories of 3,000 words in 5 scenes';
	const columns = ['library', 'pages', 'stories read', 'in all', 'a page', 'peak memory'];
	const cells = measured.map(({ name, stories, figures: { reading, whole, memory } }) => [
		name,
		count(pagesOf(stories)),
		`${reading.toFixed(1)} s`,
		`${whole.toFixed(1)} s`,
		`${perPage(stories, whole).toFixed(1)} ms`,
		memory > 0 ? `${memory.toFixed(2)} GB` : 'not measured'
	]);
	const figuresOf = (wanted: number) => measured.find(({ stories }) => stories === wanted)?.figures;
	const again = measured.find(({ name }) => name.endsWith('none changed'))?.figures;
	return (
		table(title, columns, cells) +
		budgetTable('Builds', verdicts(figuresOf(1000), figuresOf(5000), again))
	);
}

const perPage = (stories: number, seconds: number) => (1000 * seconds) / pagesOf(stories);

function verdicts(
	thousand?: BuildMeasures,
	fiveThousand?: BuildMeasures,
	again?: BuildMeasures
): Row[] {
	if (!thousand || !fiveThousand || !again) return [];
	const page = perPage(1000, thousand.whole);
	const saved = (thousand.reading - again.reading) / (thousand.reading || 1);
	return [
		row('a page of 1,000 stories', page, 8, (figure) => `${figure.toFixed(1)} ms`),
		row('peak memory, 1,000 stories', thousand.memory, 1.5, (figure) => `${figure.toFixed(2)} GB`),
		row(
			'a page of 5,000 stories, beside one of 1,000',
			perPage(5000, fiveThousand.whole) / page,
			// more than noise would be a cost that grows faster than the library
			1.2,
			(figure) => `${figure.toFixed(2)} ×`
		),
		{
			what: 'reading 1,000 unchanged stories',
			measured: `${again.reading.toFixed(1)} s, ${(100 * saved).toFixed(0)} % less than new ones`
		}
	];
}

/** GB that a process and its descendants hold in memory; 0 where the system doesn't tell (it has no /proc). */
function memoryOfTree(root: number): number {
	const processes = new Map<number, { parent: number; kilobytes: number }>();
	for (const name of namesIn('/proc')) {
		if (!/^\d+$/u.test(name)) continue;
		const status = textOf(`/proc/${name}/status`);
		const field = (label: string) =>
			Number(new RegExp(`^${label}:\\s*(\\d+)`, 'mu').exec(status)?.[1]);
		processes.set(Number(name), { parent: field('PPid'), kilobytes: field('VmRSS') || 0 });
	}
	const isWithin = (id: number): boolean =>
		id === root || (processes.has(id) && isWithin(processes.get(id)?.parent ?? 0));
	const sum = [...processes].reduce(
		(sum, [id, { kilobytes }]) => sum + (isWithin(id) ? kilobytes : 0),
		0
	);
	return sum / 1024 ** 2;
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch {
		return [];
	}
}

/** A process may have ended since its name was read. */
function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
