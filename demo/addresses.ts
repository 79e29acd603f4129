/** Loopback only: the simulator and the demo's settings are nobody else's business. */
export const HOST = '127.0.0.1';

/** The ports that the demo's settings, its page and its content security policy agree on. */
export const PORTS = { proxy: 8787, simulator: 8788, page: 8789 } as const;

export const PROXY_ORIGIN = `http://${HOST}:${PORTS.proxy}`;
export const SIMULATOR_ORIGIN = `http://${HOST}:${PORTS.simulator}`;
export const PAGE_ORIGIN = `http://${HOST}:${PORTS.page}`;
