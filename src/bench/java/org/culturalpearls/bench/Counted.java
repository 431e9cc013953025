package org.culturalpearls.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.culturalpearls.StatementCounter;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts statements while it is asked to, and stands in nobody's way while times are taken. */
class Counted extends StatementCounter {

  private volatile boolean counting;

  @Override
  public List<String> textsDuring(Runnable act) {
    counting = true;
    try {
      return super.textsDuring(act);
    } finally {
      counting = false;
    }
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource plain
        ? switching(plain, (DataSource) super.postProcessAfterInitialization(bean, name))
        : bean;
  }

  DataSource switching(DataSource plain, DataSource counted) {
    return new DelegatingDataSource(plain) {
      @Override
      public Connection getConnection() throws SQLException {
        return counting ? counted.getConnection() : super.getConnection();
      }
    };
  }
}
