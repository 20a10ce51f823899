import {
  clamdDaemon,
  line,
  mailSender,
  mailServer,
  objectStore,
  oneOf,
  ownAddress,
  postgresAddress,
  proxies,
  secretText,
  tcpPort,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './checks.ts';

/** Everything that the environment may decide: each name with its check and its default. README says what for. */
export const settingsTable = {
  HOST: ownAddress({ default: '127.0.0.1' }),
  PORT: tcpPort({ default: 3000 }),
  DATABASE_URL: postgresAddress({ default: undefined }),
  MAILLAGE_SECRET: secretText({ default: undefined }),
  MAILLAGE_SECRET_PREVIOUS: secretText({ default: undefined }),
  MAILLAGE_DATA: line({ default: '.data' }),
  MAILLAGE_URL: webAddress({ default: undefined }),
  TRUST_PROXY: proxies({ default: false }),
  MAILLAGE_PORTAL: yesOrNo({ default: true }),
  MAILLAGE_UNDO_SECONDS: wholeNumber(0, 60)({ default: 8 }),
  MAILLAGE_SIGN_IN_ATTEMPTS: wholeNumber(1, 1_000_000)({ default: undefined }),
  SMTP_URL: mailServer({ default: undefined }),
  MAIL_FROM: mailSender({ default: 'Maillage <ne-pas-repondre@localhost>' }),
  MAILLAGE_JOBS: yesOrNo({ default: true }),
  MAILLAGE_FILES: objectStore({ default: undefined }),
  CLAMD_URL: clamdDaemon({ default: undefined }),
  MAILLAGE_FILE_MEGABYTES: wholeNumber(1, 100)({ default: 10 }),
  MAILLAGE_START_SECONDS: wholeNumber(0, 3600)({ default: 60 }),
  MAILLAGE_STOP_SECONDS: wholeNumber(0, 3600)({ default: 20 }),
  MAILLAGE_HEADERS_SECONDS: wholeNumber(1, 600)({ default: 15 }),
  MAILLAGE_REQUEST_SECONDS: wholeNumber(1, 3600)({ default: 30 }),
  MAILLAGE_CONNECTION_SECONDS: wholeNumber(10, 3600)({ default: 120 }),
  MAILLAGE_SOCKETS_PER_SESSION: wholeNumber(1, 10_000)({ default: 20 }),
  MAILLAGE_SOCKETS_PER_ACCOUNT: wholeNumber(1, 10_000)({ default: 60 }),
  MAILLAGE_METRICS_PORT: tcpPort({ default: undefined }),
  NODE_ENV: oneOf('production', 'development', 'test')({ default: 'production' }),
} as const;

/** Names of all settings. */
export const settingNames: readonly string[] = Object.keys(settingsTable);
