/** What would tell an attacker where we live and on what. */
export const LEAK = /node_modules|\.ts\b|\bat \/|\/home|\/tmp|\/work|\bstack\b|select |sqlite|kysely/i
