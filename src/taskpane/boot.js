/* global window, document */

/*
 * Runs before everything else, also in engines that know no script younger than 2009 (Excel 2016 and 2019 show the pane
 * in Internet Explorer): so plain ES5, without dependencies. While #boot is in the page, the add-in has not started;
 * src/taskpane/main.tsx takes it away.
 */
(function () {
  "use strict";

  var secondsForOffice = 10;

  /* The youngest of what the add-in uses: Chrome and Edge 98, Safari 15.4. */
  var isEngineTooOld = typeof window.structuredClone !== "function";

  function explain(reason) {
    var place = document.getElementById("boot-reason");
    if (!place) return;
    place.textContent = reason;
    document.getElementById("boot-remedy").removeAttribute("hidden");
  }

  function explainOffice() {
    if (window.Office) return;
    explain("没有连上Office的脚本服务器，绩效目标助手打不开。检查网络，或联系单位的系统管理员，再重新打开。");
  }

  if (isEngineTooOld) {
    document.addEventListener("DOMContentLoaded", function () {
      explain("这个版本的Excel太旧，绩效目标助手在里面打不开。要用Excel 2021或更新的版本。");
    });
    return;
  }

  /* A script that fails to load tells only itself and whoever listens on the way down. */
  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.id === "office-js") explainOffice();
    },
    true,
  );
  window.setTimeout(explainOffice, secondsForOffice * 1000);
})();
