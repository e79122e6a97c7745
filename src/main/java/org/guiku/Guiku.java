package org.guiku;

/** Where the program begins. */
public final class Guiku {

  private Guiku() {}

  public static void main(String[] args) {
    throw new UnsupportedOperationException();
  }
}
