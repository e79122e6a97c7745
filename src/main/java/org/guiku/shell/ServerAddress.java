package org.guiku.shell;

import java.net.URI;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a server. */
final class ServerAddress implements ITypeConverter<URI> {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  @Override
  public URI convert(String value) {
    URI address = URI.create(value);
    if (address.getHost() == null || !SCHEMES.contains(address.getScheme())) {
      throw new TypeConversionException("not the address of a server: " + value);
    }
    return address;
  }
}
