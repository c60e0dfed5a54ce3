declare global {
  namespace App {
    interface Error {
      /** Text for a person, without anything internal. */
      message: string;
    }
    interface Platform {
      /** The request as the server of this process got it; `app` is its Express application. */
      req?: { app?: { locals: Record<string, unknown> } };
    }
  }
}

export {};
