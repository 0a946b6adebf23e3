import type { FastifyHelmetOptions } from '@fastify/helmet'

/** What a browser may do with our pages: run our own scripts, talk to us, nothing else. */
export const browserRules: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      // Charts set inline styles; scripts never are inline.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      upgradeInsecureRequests: null,
    },
  },
  strictTransportSecurity: false,
}
