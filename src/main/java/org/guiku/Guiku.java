package org.guiku;

import java.time.Clock;
import org.guiku.faults.Faults;
import org.guiku.shell.Shell;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Where the program begins: the command line, and what a server is made of. */
@SpringBootApplication
@EnableScheduling
public class Guiku {

  public static void main(String[] args) {
    Shell.main(Guiku.class, args);
  }

  @Bean
  Clock clock() {
    return Faults.clock();
  }
}
