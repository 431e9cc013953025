package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** The engine's filter that logs the container's user in to its web apps. */
public final class ContainerLoginFilter extends ContainerBasedAuthenticationFilter {}
