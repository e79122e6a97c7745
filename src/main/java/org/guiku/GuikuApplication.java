package org.guiku;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The server. */
@SpringBootApplication
@EnableScheduling
public class GuikuApplication {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
