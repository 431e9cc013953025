package org.culturalpearls.start;

import java.util.Properties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Provides separate connections for migrations, as the owner of the tables where the application
 * has a user of its own: an index on a large table may take longer than the time limit of pages,
 * and would be cancelled at each start.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnection {

  @Bean
  FlywayConfigurationCustomizer migratesWithoutTimeOuts(
      JdbcConnectionDetails database, FlywayProperties owner) {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    DriverManagerDataSource own =
        new DriverManagerDataSource(
            database.getJdbcUrl(),
            owner.getUser() == null ? database.getUsername() : owner.getUser(),
            owner.getUser() == null ? database.getPassword() : owner.getPassword());
    own.setConnectionProperties(properties);
    return flyway -> flyway.dataSource(own);
  }
}
