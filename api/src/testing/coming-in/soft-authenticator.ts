import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

const flags = { userPresent: 0x01, userVerified: 0x04, attestedCredential: 0x40 } as const;
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

interface Challenge {
  readonly challenge: string;
  readonly rpId?: string;
  readonly rp?: { readonly id: string };
}

export interface AuthenticatorOptions {
  /** The page that asks. */
  readonly origin: string;
  /** False: used without a fingerprint, a face or a code. */
  readonly verifies?: boolean;
  /** The model; none where all zero. */
  readonly aaguid?: string;
}

/** A device with one key, for tests without a browser (Web Authentication, sections 6.1 and 6.5). */
export class SoftAuthenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #id = randomBytes(32);
  readonly #options: AuthenticatorOptions;
  #counter = 0;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }

  /** What it answers where a key is made. */
  register({ challenge, rp }: Challenge): object {
    const { aaguid = '00000000-0000-0000-0000-000000000000' } = this.#options;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.#id.length);
    const attested = Buffer.concat([
      Buffer.from(aaguid.replaceAll('-', ''), 'hex'),
      length,
      this.#id,
      publicKeyOf(this.#keys.publicKey),
    ]);
    const authData = Buffer.concat([this.#state(rp?.id ?? '', flags.attestedCredential), attested]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return this.#answer({
      clientDataJSON: this.#client('webauthn.create', challenge),
      attestationObject: base64url(isoCBOR.encode(attestation as never)),
      transports: ['internal'],
    });
  }

  /** What it answers where the key is to open something. */
  authenticate({ challenge, rpId }: Challenge): object {
    const clientDataJSON = this.#client('webauthn.get', challenge);
    const authData = this.#state(rpId ?? '', 0);
    const told = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    return this.#answer({
      ...{ clientDataJSON, authenticatorData: base64url(authData) },
      signature: base64url(sign('sha256', told, this.#keys.privateKey)),
    });
  }

  #state(rpId: string, more: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE((this.#counter += 1));
    const verified = (this.#options.verifies ?? true) ? flags.userVerified : 0;
    return Buffer.concat([sha256(rpId), Buffer.from([flags.userPresent | verified | more]), counter]);
  }

  #client(type: string, challenge: string): string {
    return base64url(Buffer.from(JSON.stringify({ type, challenge, origin: this.#options.origin })));
  }

  #answer(response: object): object {
    const id = base64url(this.#id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** As COSE writes it (RFC 9053): an elliptic curve, ES256, P-256 and its point. */
function publicKeyOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return isoCBOR.encode(
    new Map<number, unknown>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]) as never,
  );
}
