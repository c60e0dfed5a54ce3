declare global {
  namespace App {
    interface Error {
      /** Text for a person, without anything internal. */
      message: string;
    }
  }
}

export {};
