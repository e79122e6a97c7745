package org.guiku.ingestion;

import java.io.IOException;
import org.guiku.ingestion.worker.Workers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The workers of this server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestionSettings.class)
class IngestionConfiguration {

  @Bean
  Workers workers(IngestionSettings settings) throws IOException {
    Workers workers = new Workers(settings.workerCount(), settings.ofWorker());
    workers.warmUp();
    return workers;
  }
}
