// How Next builds and serves the site. What an address means is decided in lib/i18n and by the gate in server/;
// here stand only the facts that Next has to know before either of them is asked.
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { addressPrefixes, routing } from './lib/i18n/routing.ts'

/** Folder of the build being made or served, set by scripts/; absent in development. */
const buildDir = process.env['LITOPYS_BUILD_DIR']

/** Languages whose address prefix is not their code: today only Ukrainian, `uk` at /ua. */
const prefixed = routing.locales.filter((locale) => addressPrefixes[locale] !== `/${locale}`)

const nextConfig: NextConfig = {
  distDir: buildDir === undefined ? '.next' : `${buildDir}/next`,
  // Instances that build the same sources name the build alike.
  generateBuildId: () => (buildDir === undefined ? 'development' : (buildDir.split('-').at(-1) ?? buildDir)),
  // `npm run check` checks types. The second file exists because Next rewrites a tsconfig that extends nothing.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  turbopack: { root: process.cwd() },
  serverExternalPackages: [
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-sqlite3',
    'pg',
    'pino',
    'sharp',
  ],
  // The server in front of Next compresses, names itself and canonicalises addresses.
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  skipTrailingSlashRedirect: true,
  // Slow metadata would land behind </head> for everybody who is not known as a limited bot.
  htmlLimitedBots: /.*/,
  agentRules: false,
  images: { unoptimized: true },
  redirects: async () => [
    { source: '/', destination: addressPrefixes[routing.defaultLocale], permanent: false },
    ...prefixed.map((locale) => ({
      source: `/${locale}/:path*`,
      destination: `${addressPrefixes[locale]}/:path*`,
      permanent: true,
    })),
  ],
  rewrites: async () => ({
    beforeFiles: prefixed.map((locale) => ({
      source: `${addressPrefixes[locale]}/:path*`,
      destination: `/${locale}/:path*`,
    })),
    afterFiles: [],
    fallback: [],
  }),
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(nextConfig)
