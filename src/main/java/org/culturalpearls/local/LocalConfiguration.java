package org.culturalpearls.local;

import org.culturalpearls.start.StartRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.util.ClassUtils;

/**
 * Connects the data source to the embedded server. The data source needs the connection details, so
 * Spring starts the server before it and stops it after everything that uses it.
 */
@Configuration(proxyBeanMethods = false)
@Profile("local")
@EnableConfigurationProperties(LocalSettings.class)
class LocalConfiguration {

  private static final String SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

  @Bean(destroyMethod = "close")
  DataFolder dataFolder(LocalSettings settings) {
    if (!ClassUtils.isPresent(SERVER, getClass().getClassLoader())) {
      throw new StartRefused(
          "The profile local works from a checkout only (mvn spring-boot:run): leave it out here"
              + " and set SPRING_DATASOURCE_URL.");
    }
    return DataFolder.claim(settings.data());
  }

  @Bean(destroyMethod = "close")
  JdbcConnectionDetails localDatabase(DataFolder folder) {
    return LocalDatabase.start(folder);
  }
}
