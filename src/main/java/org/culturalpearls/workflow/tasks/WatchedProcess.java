package org.culturalpearls.workflow.tasks;

/**
 * The running instances of one version of a process in one case.
 *
 * @param process id of the process
 * @param name English name from the model
 * @param place where Cockpit shows them, the fragment of its URL
 */
public record WatchedProcess(String process, String name, long instances, String place) {}
