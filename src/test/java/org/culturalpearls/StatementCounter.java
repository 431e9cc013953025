package org.culturalpearls;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements sent to the database, whoever sends them; a batch counts as one. Take it in
 * with {@code @Import(StatementCounter.class)}.
 */
public class StatementCounter implements BeanPostProcessor {

  private final AtomicInteger count = new AtomicInteger();
  private final List<String> texts = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean listening;

  /** The statements that the act sends, in order. */
  public List<String> textsDuring(Runnable act) {
    texts.clear();
    listening = true;
    act.run();
    listening = false;
    return List.copyOf(texts);
  }

  /** How many statements the act sends. */
  public int during(Runnable act) {
    int before = count.get();
    act.run();
    return count.get() - before;
  }

  /** Ids come by the fifty or by the thousand, to whoever needs the next ones. */
  public static boolean isBlockOfIds(String text) {
    return text.startsWith("select nextval(");
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Counting(source) : bean;
  }

  private class Counting extends DelegatingDataSource {

    Counting(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return counted(Connection.class, super.getConnection(), "");
    }
  }

  /** Statements that come from the target are counted, too. */
  @SuppressWarnings("unchecked")
  private <T> T counted(Class<T> type, Object target, String sql) {
    Class<?>[] faces = target instanceof Statement ? statementFaces(target) : new Class<?>[] {type};
    return (T)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            faces,
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                count.incrementAndGet();
                if (listening) {
                  texts.add(textOf(arguments, sql));
                }
              }
              try {
                Object result = method.invoke(target, arguments);
                return result instanceof Statement statement
                    ? counted(Statement.class, statement, textOf(arguments, sql))
                    : result;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static String textOf(Object[] arguments, String otherwise) {
    return arguments != null && arguments.length > 0 && arguments[0] instanceof String text
        ? text
        : otherwise;
  }

  private static Class<?>[] statementFaces(Object target) {
    if (target instanceof CallableStatement) {
      return new Class<?>[] {CallableStatement.class};
    }
    return target instanceof PreparedStatement
        ? new Class<?>[] {PreparedStatement.class}
        : new Class<?>[] {Statement.class};
  }
}
