import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	server: { port: 5173 },
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
		// one page with a whole importer behind it: jsdom's start alone takes a second
		testTimeout: 20_000
	}
});
