/**
 * Astro's own commands with their options, as `npm run` starts `dev`, `build`, `preview` and `types`: they report nothing
 * to its makers, and take less memory. Rolldown's allocator asks the system for huge pages, of which a build fills a part:
 * without them it takes 150 MB less, in the same time. It reads that setting as it is loaded, too early for Astro's
 * settings. V8 takes the size of its young generation only as it starts, so `npm run build` itself gives it half of what
 * it would take: a build's objects either die at once or stay, and more room saves no time. Nor does it save any that the
 * heap may grow to four times what it holds before all of it is looked through: it is let grow to two and a half times.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['MIMALLOC_ALLOW_THP'] ??= '0';
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);

export {};
