package org.guiku.ingestion;

import io.micrometer.core.instrument.MeterRegistry;
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
  Workers workers(IngestionSettings settings, MeterRegistry meters) throws IOException {
    Workers workers =
        new Workers(
            settings.workerCount(),
            settings.ofWorker(),
            (result, taken) -> WorkerMeters.time(meters, result, taken));
    workers.warmUp();
    return workers;
  }

  @Bean
  WorkerMeters readers(Workers workers) {
    return new WorkerMeters(workers, "read");
  }
}
