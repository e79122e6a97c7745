package org.guiku.search;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a library of its own, which is empty and kept in a folder. */
public abstract class LibraryTest {

  @TempDir protected Path folder;
  protected Library library;

  @BeforeEach
  final void openLibrary() {
    library = Library.open(new MemoryDocuments(), folder);
  }

  @AfterEach
  final void closeLibrary() {
    library.close();
  }
}
