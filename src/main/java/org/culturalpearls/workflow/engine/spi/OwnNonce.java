package org.culturalpearls.workflow.engine.spi;

import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page's content security policy in its own request. The engine's filters pass
 * it from the header to the page in an attribute of the whole application, where a concurrent
 * request overwrites it: header and page then differ, the browser runs none of the page's scripts,
 * and Tasklist stays empty until it is reloaded.
 */
@Component
public class OwnNonce extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ServletContext own = withOwnNonce(request.getServletContext());
    chain.doFilter(
        new HttpServletRequestWrapper(request) {
          @Override
          public ServletContext getServletContext() {
            return own;
          }
        },
        response);
  }

  private static ServletContext withOwnNonce(ServletContext shared) {
    Object[] nonce = new Object[1];
    return (ServletContext)
        Proxy.newProxyInstance(
            OwnNonce.class.getClassLoader(),
            new Class<?>[] {ServletContext.class},
            (proxy, method, arguments) -> {
              if (arguments == null || !ATTR_CSP_FILTER_NONCE.equals(arguments[0])) {
                return call(shared, method, arguments);
              }
              if (method.getName().equals("setAttribute")) {
                nonce[0] = arguments[1];
              }
              return method.getName().equals("getAttribute") ? nonce[0] : null;
            });
  }

  private static Object call(ServletContext shared, Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(shared, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
