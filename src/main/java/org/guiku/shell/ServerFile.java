package org.guiku.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code run/server.json}, in which a server says where it listens. */
record ServerFile(Path file) {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  /**
   * What a server says of itself.
   *
   * @param secret which only those know who may read the file
   */
  record Content(URI address, String secret, long process) {}

  static ServerFile in(Path data) {
    return new ServerFile(data.resolve("run").resolve("server.json"));
  }

  /** Empty where there is none, or none that is whole. */
  Optional<Content> read() throws IOException {
    try {
      return Optional.of(JSON.readValue(Files.readString(file), Content.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  void write(Content content) throws IOException {
    Files.createDirectories(file.getParent());
    Path whole = Files.createTempFile(file.getParent(), "server", ".json", ownerOnly());
    Files.writeString(whole, JSON.writeValueAsString(content));
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  private FileAttribute<?>[] ownerOnly() throws IOException {
    boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }
}
