package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/** The engine's filter that takes over, for its web apps, who is logged in to the container. */
public final class ContainerLoginFilter extends ContainerBasedAuthenticationFilter {}
