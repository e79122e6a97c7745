package org.guiku;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server. */
@SpringBootApplication
public class GuikuApplication {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
