package org.guiku.shell;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guiku.access.OperatorSecret;
import org.guiku.access.Secret;
import org.guiku.access.UnsafeAccessException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** A server over a data directory that this process holds. */
final class Server implements AutoCloseable {

  private final DataDirectory data;
  private final ConfigurableApplicationContext context;
  private final URI address;
  private final Secret secret;

  private Server(
      DataDirectory data, ConfigurableApplicationContext context, URI address, Secret secret) {
    this.data = data;
    this.context = context;
    this.address = address;
    this.secret = secret;
  }

  /**
   * @param application what it is made of
   * @param settings each {@code --name=value}
   * @throws CannotRun with a sentence when it does not start
   */
  static Server start(Class<?> application, DataDirectory data, List<String> settings)
      throws CannotRun, IOException {
    DatabaseFile database = new DatabaseFile(data.path());
    database.refuseWhereHalfRestored();
    database.refuseWhereMissing();
    database.refuseWhereCutOff();
    Secret secret = Secret.random();
    SpringApplication spring = new SpringApplication(application);
    spring.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton("operatorSecret", new OperatorSecret(secret)));
    spring.setDefaultProperties(Map.of("guiku.version", ProgramVersion.current()));
    try {
      var context = spring.run(arguments(data.path(), settings));
      Server server = new Server(data, context, addressOf(context), secret);
      server.announce();
      return server;
    } catch (RuntimeException e) {
      data.close();
      throw new CannotRun(
          database.damage(e).orElseGet(() -> "the server did not start: " + reason(e)), e);
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
    for (Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof PortInUseException taken) {
        return "port " + taken.getPort() + " is taken; choose another with --port";
      }
    }
    return cause instanceof UnsafeAccessException
        ? String.valueOf(cause.getMessage())
        : cause.toString();
  }

  URI address() {
    return address;
  }

  /** By which it knows its operator. */
  String secret() {
    return secret.value();
  }

  /** Returns when the server has been told to end. */
  @Override
  public void close() throws IOException {
    ServerFile.in(data.path()).remove();
    context.close();
    data.close();
  }

  private void announce() throws IOException {
    var content = new ServerFile.Content(address, secret.value(), ProcessHandle.current().pid());
    ServerFile.in(data.path()).write(content);
  }

  private static URI addressOf(ConfigurableApplicationContext context) {
    var web = (ServletWebServerApplicationContext) context;
    var server = java.util.Objects.requireNonNull(web.getWebServer());
    return URI.create("http://127.0.0.1:" + server.getPort());
  }

  private static String[] arguments(Path data, List<String> settings) {
    List<String> arguments = new ArrayList<>(settings);
    arguments.add("--guiku.data=" + data.toAbsolutePath());
    return arguments.toArray(String[]::new);
  }
}
