/** A browser, as far as signing in needs one: keeps cookies per address and follows what it is sent to. */
export class CookieBrowser {
  readonly cookies = new Map<string, string>();

  /** One request; cookies of different servers on this machine are kept apart by port. */
  async get(address: string): Promise<Response> {
    const { host } = new URL(address);
    const own = [...this.cookies].filter(([name]) => name.startsWith(`${host} `));
    const cookie = own.map(([name, value]) => `${name.slice(host.length + 1)}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) this.cookies.set(`${host} ${name}`, value);
      else this.cookies.delete(`${host} ${name}`);
    }
    return response;
  }

  /** Goes on until something is no redirect, or comes back at the server; says where it ended. */
  async follow(address: string, stopAt = /\/(vandaag|inloggen)/): Promise<string> {
    let at = address;
    for (let step = 0; step < 12 && !stopAt.test(new URL(at).pathname); step++) {
      const next = (await this.get(at)).headers.get('location');
      if (!next) return at;
      at = new URL(next, at).href;
    }
    return at;
  }

  /** As on another machine: that place does not know who it is any more. */
  forget(origin: string): void {
    for (const name of this.cookies.keys())
      if (name.startsWith(`${new URL(origin).host} `)) this.cookies.delete(name);
  }

  /** The secret of the session at a server. */
  secret(origin: string): string | undefined {
    return this.cookies.get(`${new URL(origin).host} regietafel`);
  }
}

/** An address without the server. */
export const pathOf = (address: string): string => address.slice(new URL(address).origin.length);
