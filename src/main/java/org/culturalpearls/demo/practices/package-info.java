/** The demo's practices and lessons, as their files tell them. */
package org.culturalpearls.demo.practices;
