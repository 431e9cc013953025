package org.culturalpearls.start;

import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/**
 * Provides separate connections for migrations, as the owner of the tables where the application
 * has a user of its own: an index on a large table may take longer than the time limit of pages,
 * and would be cancelled at each start. A user may also be named by the address of the database
 * alone; a setting without a value counts as none.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConnection {

  private static final int SECONDS_TO_CONNECT = 5;

  @Bean
  FlywayConfigurationCustomizer migratesWithoutTimeOuts(
      JdbcConnectionDetails database, FlywayProperties owner) {
    PGSimpleDataSource own = new PGSimpleDataSource();
    own.setUrl(database.getJdbcUrl());
    if (StringUtils.hasText(owner.getUser())) {
      own.setUser(owner.getUser());
      own.setPassword(owner.getPassword());
    } else if (StringUtils.hasText(database.getUsername())) {
      own.setUser(database.getUsername());
      own.setPassword(database.getPassword());
    }
    own.setConnectTimeout(SECONDS_TO_CONNECT);
    own.setTcpKeepAlive(true);
    own.setLogServerErrorDetail(false);
    return flyway -> flyway.dataSource(own);
  }
}
