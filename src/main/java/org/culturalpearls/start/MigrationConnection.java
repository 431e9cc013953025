package org.culturalpearls.start;

import java.util.Properties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Provides separate connections for migrations: an index on a large table may take longer than the
 * time limit of pages, and would be cancelled at each start.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnection {

  @Bean
  FlywayConfigurationCustomizer migratesWithoutTimeOuts(JdbcConnectionDetails database) {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    DriverManagerDataSource own =
        new DriverManagerDataSource(
            database.getJdbcUrl(), database.getUsername(), database.getPassword());
    own.setConnectionProperties(properties);
    return flyway -> flyway.dataSource(own);
  }
}
