package org.guiku.ingestion.ofd;

import java.io.IOException;
import java.util.Optional;

/** The files that an OFD package consists of. */
@FunctionalInterface
public interface OfdParts {

  /**
   * @param name from the package's root, parted by slashes, without one in front; upper and lower
   *     case are alike
   * @return what could be unpacked of it; empty where there is none
   */
  Optional<byte[]> part(String name) throws IOException;
}
