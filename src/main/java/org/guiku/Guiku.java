package org.guiku;

import org.guiku.shell.Shell;

/** Where the program begins. */
public final class Guiku {

  private Guiku() {}

  public static void main(String[] args) {
    Shell.main(args);
  }
}
