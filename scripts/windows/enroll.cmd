@echo off
rem Untuk Command Prompt: enroll validate daftar.xlsx
"%~dp0program\node.exe" "%~dp0program\bin\enroll.js" %*
